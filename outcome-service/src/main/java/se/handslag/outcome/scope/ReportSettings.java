package se.handslag.outcome.scope;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What an operator can set about reports. */
@ConfigMapping(prefix = "handslag.reports")
public interface ReportSettings {

    /** Counts of persons from 1 up to but not including this are hidden (R6.7); 1 hides nothing. */
    @WithDefault("5")
    int suppressionLimit();

    /** The longest period of one report, ISO 8601. */
    @WithDefault("P20Y")
    Period longestPeriod();

    /** Of which scopes figures are told by closed years only, one year at a time and as it was closed. */
    @WithDefault("wider-scopes")
    ClosedYears closedYears();

    /** Which scopes. */
    enum ClosedYears {
        /** Every report is given as of any moment. */
        NONE,
        /** Those that go beyond one association: programmes, counties, the nation. */
        WIDER_SCOPES,
        /** All. */
        EVERY_SCOPE;

        /** True if figures of the scope are told by closed years. */
        public boolean are(Scope scope) {
            return switch (scope) {
                case Scope.Nation wide -> this != NONE;
                case Scope.County wide -> this != NONE;
                case Scope.Programme wide -> this != NONE;
                case Scope.OfAssociation own -> this == EVERY_SCOPE;
                case Scope.OfIntervention own -> this == EVERY_SCOPE;
            };
        }
    }
}
