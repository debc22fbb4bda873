package se.handslag.kit.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a retry has led to.
 *
 * @param parked whether the record is still parked: it failed again, or waits behind another
 */
@Schema(name = "RetryView", description = "What a retry has led to.")
record RetryView(@Schema(examples = "false") boolean parked) {}
