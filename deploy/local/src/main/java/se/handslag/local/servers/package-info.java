/** The three servers Handslag stands on, run for real without Docker: PostgreSQL, Kafka and Keycloak. */
package se.handslag.local.servers;
