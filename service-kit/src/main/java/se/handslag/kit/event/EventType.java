package se.handslag.kit.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the CloudEvents {@code type} of a payload record and the topic that carries it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Reverse-DNS type with its major version, such as {@code se.handslag.handoff.offered.v1}. */
    String value();

    /** One of {@link Topics}. */
    String topic();
}
