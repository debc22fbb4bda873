package se.handslag.participant.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody records of a joint assessment.
 *
 * @param needs codes of the list {@code need-areas}, each once
 * @param agencies that took part
 * @param assessedOn a date in Europe/Stockholm
 */
public record NewAssessment(List<String> needs, List<String> agencies, LocalDate assessedOn) {}
