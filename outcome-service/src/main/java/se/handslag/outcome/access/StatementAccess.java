package se.handslag.outcome.access;

import java.util.List;
import se.handslag.kit.access.AccessRules;

/**
 * Who may say what counts as success, what is aimed at and what is asked: an association for itself, the platform for the
 * nation. None of it is about a person, so whoever has a token reads it.
 */
public final class StatementAccess {
    /** In order. */
    public static final AccessRules<Owned> RULES =
            new AccessRules<>(List.of(new AssociationForItself(), new PlatformForTheNation()));

    private StatementAccess() {}
}
