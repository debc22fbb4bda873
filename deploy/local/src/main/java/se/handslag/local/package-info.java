/** Handslag on one machine: {@code ./handslag} ends up here. */
package se.handslag.local;
