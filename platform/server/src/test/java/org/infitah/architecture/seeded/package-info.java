/**
 * A small house in which every rule is broken. Nothing here runs; {@code HouseRulesTest} holds each
 * rule against it and waits for its no.
 */
package org.infitah.architecture.seeded;
