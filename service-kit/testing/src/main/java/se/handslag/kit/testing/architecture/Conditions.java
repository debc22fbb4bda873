package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bits that the rules are made of. */
final class Conditions {

    private Conditions() {}

    static DescribedPredicate<JavaClass> are(Kind kind) {
        return DescribedPredicate.describe("are " + kind, kind.isOne());
    }

    /** Fails with each sentence that the function finds to say about a class. */
    static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("have no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }
}
