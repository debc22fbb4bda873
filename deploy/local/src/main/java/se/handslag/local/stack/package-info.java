/** All of Handslag running on this machine: the servers, what they are provided with, and the four services. */
package se.handslag.local.stack;
