package se.handslag.gateway.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** Agencies and units for whoever has a token: an agency must know whom it can hand over to. */
@ApplicationScoped
class ReadDirectory {
    private final Agencies agencies;
    private final Units units;

    ReadDirectory(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.units = units;
    }

    Optional<AgencyRow> agency(String code) {
        return agencies.findByIdOptional(code).map(Agency::row);
    }

    /** By code. */
    List<AgencyRow> agencies(PageRequest page) {
        return agencies.page(page).stream().map(Agency::row).toList();
    }

    Optional<UnitRow> unit(String agency, UUID id) {
        return units.of(agency, id).map(Unit::row);
    }

    /** By name; none if there is no such agency. */
    List<UnitRow> units(String agency, PageRequest page) {
        return units.page(agency, page).stream().map(Unit::row).toList();
    }
}
