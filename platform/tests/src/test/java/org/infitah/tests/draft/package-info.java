/** The programme is written: as a whole, its axes and its projects. */
package org.infitah.tests.draft;
