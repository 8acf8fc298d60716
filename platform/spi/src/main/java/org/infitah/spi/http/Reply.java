package org.infitah.spi.http;

/**
 * What another host answered.
 *
 * @param status as HTTP numbers it, whatever it is
 * @param mediaType as the host says it; empty when it does not
 * @param body at most 1 MiB
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String mediaType, byte[] body) {}
