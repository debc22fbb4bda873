package se.handslag.intervention.participation.reading;

import java.util.List;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.participation.ParticipationRow;

/** A part of an intervention's participations, and who carries it out. */
public record ParticipationList(Carriers carriers, List<ParticipationRow> rows) {}
