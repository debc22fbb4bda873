/** Measures real services at full size, over HTTP. Not part of what is delivered. */
package se.handslag.bench;
