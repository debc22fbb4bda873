package se.handslag.kit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class with one public method that does one thing a caller wants, in one transaction: application-scoped and
 * transactional by this annotation alone. It joins the transaction that {@code Once} opened, if there is one.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
