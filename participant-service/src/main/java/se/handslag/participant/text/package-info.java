/**
 * What people write about a participant: personal data. It lies apart and encrypted (R4.4), is shown only through
 * Disclosure, and never stands in an event, a log or an error.
 */
package se.handslag.participant.text;
