/** Every service's access records, in one searchable place (R3.7). */
package se.handslag.gateway.accesslog;
