package se.handslag.intervention.intervention;

/** The queries of the list, one for each filter, so that each has its index; their plans are tested. */
final class InterventionPage {
    private static final String ORDER = " order by i.id";

    private InterventionPage() {}

    static String query(InterventionFilter filter) {
        StringBuilder query = new StringBuilder("select i from Intervention i");
        if (filter.carriedOutBy().isPresent()) {
            query.append(" join i.carriedOutBy a");
        }
        query.append(" where i.id > :after");
        if (filter.carriedOutBy().isPresent()) {
            query.append(" and a = :agency");
        }
        if (filter.association().isPresent()) {
            query.append(" and i.association = :association");
        }
        return query.append(ORDER).toString();
    }
}
