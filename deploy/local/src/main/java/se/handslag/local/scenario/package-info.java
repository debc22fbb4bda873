/** Real undertakings as data: read from {@code deploy/scenarios}, lived through with synthetic persons by REST. */
package se.handslag.local.scenario;
