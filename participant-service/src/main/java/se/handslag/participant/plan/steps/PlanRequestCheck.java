package se.handslag.participant.plan.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Judges at the edge what a request about steps names: codes, agencies and units that exist. */
@ApplicationScoped
class PlanRequestCheck {
    private final KnownAgencies agencies;
    private final RequestCodes codes;

    PlanRequestCheck(KnownAgencies agencies, RequestCodes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    void check(StepRequest body) {
        codes.require(CodeList.PLAN_STEP_KINDS, List.of(body.kind()), "/kind");
        body.need().ifPresent(need -> codes.require(CodeList.NEED_AREAS, List.of(need), "/need"));
        owner(body.ownerAgency(), body.ownerUnitId());
    }

    void check(DropRequest body) {
        codes.require(CodeList.DROP_REASONS, List.of(body.reason()), "/reason");
    }

    void check(StepChangeRequest body) {
        codes.require(CodeList.STEP_CHANGE_REASONS, List.of(body.reason()), "/reason");
        if (body.ownerUnitId().isPresent() && body.ownerAgency().isEmpty()) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A unit is named without its agency.")
                    .at("/ownerAgency", "Name the agency that the unit belongs to.");
        }
        body.ownerAgency().ifPresent(owner -> owner(owner, body.ownerUnitId()));
    }

    private void owner(String agency, Optional<UUID> unit) {
        agencies.require(agency, "/ownerAgency");
        unit.ifPresent(named -> agencies.requireUnit(named, agency, "/ownerUnitId"));
    }
}
