package se.handslag.gateway.delivery.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;

class HandOffFactsTest {
    /** A type without a reader would be parked, and all that follows of its participant. */
    @Test
    void everyTypeOnAnAgencysTopicHasAReader() {
        assertThat(Contracts.agency()).isNotEmpty().allMatch(contract -> HandOffFacts.reads(contract.type()));
        assertThat(Contracts.domain().stream()
                        .filter(contract -> HandOffFacts.reads(contract.type()))
                        .map(Contract::type))
                .allMatch(type -> Contracts.ofAgencyType(type).isPresent());
    }
}
