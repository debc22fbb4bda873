package se.handslag.gateway.directory;

/** The four parties of an association: Arbetsförmedlingen, Försäkringskassan, a region, a municipality's social services. */
public enum AgencyKind {
    AF,
    FK,
    REGION,
    KOMMUN;

    /** True if an agency of this kind belongs to one municipality and must name it; the others must not. */
    boolean hasMunicipality() {
        return this == KOMMUN;
    }
}
