package se.handslag.intervention.intervention.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/**
 * What an intervention is like and for whom, as the catalogue tells it: a plan, never a bar to anybody. Null where nothing
 * is said.
 *
 * @param programmeId the programme or project that it is part of (R5.2)
 * @param preciseDirection code of the list of its direction (preciserad inriktning)
 * @param ageFrom years; the youngest it is meant for
 * @param ageTo years; the oldest it is meant for
 * @param plannedSex code, if it is meant for one
 * @param places how many can take part at once (R5.4); null without a limit
 */
@Embeddable
public record CatalogueEntry(
        @Column(name = "programme_id") UUID programmeId,
        @Column(name = "precise_direction") String preciseDirection,
        @Column(name = "age_from") Integer ageFrom,
        @Column(name = "age_to") Integer ageTo,
        @Column(name = "planned_sex") String plannedSex,
        @Column(name = "description_sv") String descriptionSv,
        @Column(name = "description_en") String descriptionEn,
        @Column(name = "places") Integer places) {

    /** Nothing is said. */
    public static final CatalogueEntry EMPTY = new CatalogueEntry(null, null, null, null, null, null, null, null);

    /** True if the youngest is older than the oldest. */
    boolean agesBackwards() {
        return ageFrom != null && ageTo != null && ageFrom > ageTo;
    }

    /** The programme or project that it is part of. */
    public Optional<UUID> programme() {
        return Optional.ofNullable(programmeId);
    }
}
