package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** Time comes from the injected clock, so that tests can move it. The time within an id is nobody's to read. */
final class TimeRules {

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(new Rule(
                Kind.CLASSES,
                noClasses()
                        .that()
                        .resideOutsideOfPackages("se.handslag.kit.time..", "se.handslag.kit.id..")
                        .should()
                        .callCodeUnitWhere(DescribedPredicate.describe(
                                "it reads the machine's clock", TimeRules::readsTheMachinesClock))
                        .because("time comes from the injected Clock")));
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean withoutClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && name.equals("now") && withoutClock)
                || (owner.equals(Clock.class.getName())
                        && (name.startsWith("system") || name.startsWith("tick"))
                        && withoutClock)
                || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
                || (call instanceof JavaConstructorCall
                        && owner.equals(Date.class.getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
