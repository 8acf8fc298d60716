package org.infitah.foundation.page;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that takes files. No connection to the database waits while they come in, and what is
 * larger than any file we take is refused while it comes. The resource reads the form, then begins
 * the transaction.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Upload {}
