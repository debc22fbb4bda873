/** The one door: who may enter, how fast, and which service answers. It adds no model of its own. */
package se.handslag.gateway.routing;
