package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Facts leave through the outbox. */
final class PublishingRules {
    /** The one place that writes agencies' topics, in Kafka transactions; it publishes no facts of its own. */
    private static final String DELIVERY = "se.handslag.gateway.delivery..";

    private PublishingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        Kind.CLASSES,
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(DELIVERY)
                                .should()
                                .dependOnClassesThat(
                                        assignableTo(Producer.class).or(assignableTo(Emitter.class)))
                                .because("a fact that is published past the outbox can be lost or be untrue")),
                new Rule(
                        Kind.CLASSES,
                        noMethods()
                                .should()
                                .beAnnotatedWith(Outgoing.class)
                                .because("a fact that is published past the outbox can be lost or be untrue")));
    }
}
