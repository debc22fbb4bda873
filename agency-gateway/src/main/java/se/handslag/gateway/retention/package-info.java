/** How long the gateway keeps what it recorded, and the job that forgets the rest (R3.8). */
package se.handslag.gateway.retention;
