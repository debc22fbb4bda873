package se.handslag.intervention.intervention.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.intervention.Direction;
import se.handslag.intervention.intervention.profile.ProfileFault.AgesBackwards;
import se.handslag.intervention.intervention.profile.ProfileFault.MunicipalitiesElsewhere;
import se.handslag.intervention.intervention.profile.ProfileFault.NotListed;
import se.handslag.intervention.intervention.profile.ProfileFault.OutsideProgramme;
import se.handslag.intervention.intervention.profile.ProfileFault.UnknownProgramme;

/** Holds a profile against the association, the programme and the code lists. */
@ApplicationScoped
public class ProfileChecks {
    private final ProgrammeMembers programmes;
    private final CodeLists lists;

    ProfileChecks(ProgrammeMembers programmes, CodeLists lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    /** The first thing that does not fit. */
    public Optional<ProfileFault> fault(Profile profile, Direction direction, Association association) {
        if (profile.entry().agesBackwards()) {
            return Optional.of(new AgesBackwards());
        }
        Set<String> elsewhere = new HashSet<>(profile.municipalities());
        elsewhere.removeAll(association.municipalities());
        if (!elsewhere.isEmpty()) {
            return Optional.of(new MunicipalitiesElsewhere(elsewhere));
        }
        List<Coded> codes = profile.codes(direction);
        List<Coded> unlisted = codes.isEmpty() ? List.of() : lists.unlisted(codes);
        return unlisted.isEmpty() ? programme(profile, association) : Optional.of(new NotListed(unlisted));
    }

    private Optional<ProfileFault> programme(Profile profile, Association association) {
        if (profile.entry().programme().isEmpty()) {
            return Optional.empty();
        }
        Optional<Set<String>> members =
                programmes.holdMembers(profile.entry().programme().get());
        if (members.isEmpty()) {
            return Optional.of(new UnknownProgramme());
        }
        return members.get().contains(association.code()) ? Optional.empty() : Optional.of(new OutsideProgramme());
    }
}
