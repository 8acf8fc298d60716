package org.infitah.programme;

/** What others may ask of programmes. */
public interface Programmes {}
