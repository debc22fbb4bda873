package se.handslag.outcome.access;

import java.util.List;
import se.handslag.kit.access.AccessRules;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.selection.Selection;

/**
 * Who may read the reports of an association: nobody but those whom one of these rules lets in. Reports are aggregates,
 * so they rest on no consent and leave no access record.
 */
public final class ReportAccess {
    /** In order. */
    public static final AccessRules<Selection> RULES =
            new AccessRules<>(List.of(new StaffOfAssociation(), new AgencyThatCarriesOut()));

    /** In order, for the reports that every scope has. */
    public static final AccessRules<Territory> SCOPES =
            new AccessRules<>(List.of(new StaffWithinScope(), new AgencyWithinScope()));

    private ReportAccess() {}
}
