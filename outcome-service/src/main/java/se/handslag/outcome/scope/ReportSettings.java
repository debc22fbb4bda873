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
}
