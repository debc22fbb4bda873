/** One description of the whole API, made of what each service says of itself. */
package se.handslag.gateway.openapi;
