package se.handslag.intervention.hsds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.intervention.association.Association;
import se.handslag.intervention.hsds.entry.AttributeEntry;
import se.handslag.intervention.hsds.entry.FundingEntry;
import se.handslag.intervention.hsds.entry.LanguageEntry;
import se.handslag.intervention.hsds.entry.LocationEntry;
import se.handslag.intervention.hsds.entry.OrganizationEntry;
import se.handslag.intervention.hsds.entry.ProgramEntry;
import se.handslag.intervention.hsds.entry.ScheduleEntry;
import se.handslag.intervention.hsds.entry.ServiceAreaEntry;
import se.handslag.intervention.hsds.entry.ServiceAtLocationEntry;
import se.handslag.intervention.hsds.entry.ServiceEntry;
import se.handslag.intervention.hsds.entry.TaxonomyTermEntry;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.intervention.profile.CatalogueEntry;
import se.handslag.intervention.programme.Programme;
import se.handslag.intervention.provider.Provider;

/** Our interventions, associations and programmes in the words of HSDS. */
final class Catalogue {
    private static final String PHYSICAL = "physical";
    private static final String CODE_OF_MUNICIPALITY = "SE kommunkod";

    private final Surroundings around;

    Catalogue(Surroundings around) {
        this.around = around;
    }

    /** The whole service. */
    ServiceEntry service(Intervention intervention) {
        Association association = around.associations().get(intervention.association());
        Optional<Programme> programme = intervention.entry().programme().map(around.programmes()::get);
        CatalogueEntry entry = intervention.entry();
        UUID id = intervention.id();
        return new ServiceEntry(
                id,
                association.id(),
                entry.programmeId(),
                intervention.name(),
                description(entry),
                status(intervention.period()),
                eligibility(intervention),
                entry.ageFrom(),
                entry.ageTo(),
                around.changed().get(id),
                organization(association),
                programme.map(found -> program(found, association.id())).orElse(null),
                List.of(new ScheduleEntry(
                        HsdsIds.partOf(id, "schedule", "period"),
                        id,
                        intervention.period().startsOn(),
                        intervention.period().endsOn())),
                intervention.municipalities().stream()
                        .map(code -> new ServiceAreaEntry(
                                HsdsIds.partOf(id, "service_area", code), id, nameOf(code), code, "text"))
                        .toList(),
                around.places().getOrDefault(id, List.of()).stream()
                        .map(place -> serviceAtLocation(place, null))
                        .toList(),
                languages(intervention),
                funding(intervention, association),
                attributes(intervention));
    }

    ServiceAtLocationEntry serviceAtLocation(HsdsQueries.Place place, ServiceEntry service) {
        LocationEntry location = location(place.municipality());
        return new ServiceAtLocationEntry(place.id(), place.intervention(), location.id(), location, service);
    }

    /** As it stands in a list. */
    static OrganizationEntry organization(Association association) {
        String description = "Samordningsförbund för kommunerna med kod "
                + String.join(", ", association.municipalities())
                + ": finansierar och samordnar rehabilitering.";
        return new OrganizationEntry(association.id(), association.name(), description, null, null);
    }

    /** With its programmes and places. */
    static OrganizationEntry organization(Association association, List<Programme> programmes) {
        OrganizationEntry brief = organization(association);
        return new OrganizationEntry(
                brief.id(),
                brief.name(),
                brief.description(),
                programmes.stream()
                        .map(programme -> program(programme, association.id()))
                        .toList(),
                association.municipalities().stream().map(Catalogue::location).toList());
    }

    /**
     * A provider; its services stand under the association, which answers for them.
     *
     * @param association that it works with
     * @param full with its place
     */
    static OrganizationEntry organization(Provider provider, Association association, boolean full) {
        String description = "Utförare som arbetar på uppdrag av " + association.name() + ".";
        return new OrganizationEntry(
                provider.id(),
                provider.name(),
                description,
                full ? List.of() : null,
                full ? provider.municipality().stream().map(Catalogue::location).toList() : null);
    }

    private static ProgramEntry program(Programme programme, UUID organization) {
        return new ProgramEntry(
                programme.id(), organization, programme.name(), "Projektägare: " + programme.owner() + ".");
    }

    private static LocationEntry location(String municipality) {
        return new LocationEntry(
                HsdsIds.location(municipality), PHYSICAL, nameOf(municipality), municipality, CODE_OF_MUNICIPALITY);
    }

    private static String nameOf(String municipality) {
        return "Kommun " + municipality;
    }

    private static String description(CatalogueEntry entry) {
        String both = Stream.of(entry.descriptionSv(), entry.descriptionEn())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n\n"));
        return both.isEmpty() ? null : both;
    }

    private String status(Period period) {
        if (period.contains(around.today())) {
            return "active";
        }
        return around.today().isBefore(period.startsOn()) ? "inactive" : "defunct";
    }

    private String eligibility(Intervention intervention) {
        String groups = terms(Taxonomies.TARGET_GROUP)
                .filter(term -> intervention.targetGroups().contains(term.code()))
                .map(TaxonomyTermEntry::name)
                .collect(Collectors.joining("; "));
        return groups.isEmpty() ? null : "Planerad för: " + groups + ". Inget hinder för andra.";
    }

    private static List<LanguageEntry> languages(Intervention intervention) {
        UUID id = intervention.id();
        LanguageEntry swedish = new LanguageEntry(HsdsIds.partOf(id, "language", "sv"), id, "svenska", "sv");
        LanguageEntry english = new LanguageEntry(HsdsIds.partOf(id, "language", "en"), id, "English", "en");
        return intervention.entry().descriptionEn() == null ? List.of(swedish) : List.of(swedish, english);
    }

    private static List<FundingEntry> funding(Intervention intervention, Association association) {
        UUID id = intervention.id();
        FundingEntry own = new FundingEntry(HsdsIds.partOf(id, "funding", "own"), id, association.name());
        FundingEntry esf = new FundingEntry(HsdsIds.partOf(id, "funding", "esf"), id, "Europeiska socialfonden (ESF)");
        return intervention.isEsfFunded() ? List.of(own, esf) : List.of(own);
    }

    private List<AttributeEntry> attributes(Intervention intervention) {
        Stream<AttributeEntry> groups = terms(Taxonomies.TARGET_GROUP)
                .filter(term -> intervention.targetGroups().contains(term.code()))
                .map(term -> attribute(intervention.id(), "eligibility", term));
        Stream<AttributeEntry> kind = terms(Taxonomies.PRECISE_DIRECTION)
                .filter(term -> term.code().equals(intervention.entry().preciseDirection()))
                .map(term -> attribute(intervention.id(), "service_type", term));
        return Stream.concat(groups, kind).toList();
    }

    private static AttributeEntry attribute(UUID service, String linkType, TaxonomyTermEntry term) {
        UUID id = HsdsIds.partOf(service, "attribute", term.id().toString());
        return new AttributeEntry(id, service, linkType, "service", term.id(), term);
    }

    private Stream<TaxonomyTermEntry> terms(String list) {
        return around.terms().stream().filter(term -> term.taxonomy().equals(list));
    }
}
