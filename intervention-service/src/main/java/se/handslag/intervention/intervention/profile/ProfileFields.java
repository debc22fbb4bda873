package se.handslag.intervention.intervention.profile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The fields of a profile, which are the same when an intervention is registered and when it is changed. */
public interface ProfileFields {
    UUID programmeId();

    String preciseDirection();

    List<String> municipalities();

    List<String> targetGroups();

    AgeBandBody age();

    String plannedSex();

    DescriptionBody description();

    Integer places();

    /** The profile that they make. */
    default Profile profile() {
        AgeBandBody years = age() == null ? AgeBandBody.ALL : age();
        DescriptionBody text = description() == null ? DescriptionBody.NONE : description();
        return new Profile(
                new CatalogueEntry(
                        programmeId(),
                        preciseDirection(),
                        years.from(),
                        years.to(),
                        plannedSex(),
                        text.sv(),
                        text.en(),
                        places()),
                municipalities() == null ? Set.of() : Set.copyOf(municipalities()),
                targetGroups() == null
                        ? List.of()
                        : targetGroups().stream().distinct().toList());
    }
}
