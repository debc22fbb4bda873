/** The {@code handslag} command: what a person types, and what it prints. */
package se.handslag.local.command;
