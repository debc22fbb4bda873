package se.handslag.gateway.localgroup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;

/** The local managers of a municipality's agencies (lokal samverkansgrupp): there is one group of each municipality. */
@Entity
@Table(name = "local_group")
class LocalGroup {
    @Id
    private String municipality;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String association;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    // Eager in batches: a page of groups costs two queries, whatever its length.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 101)
    @CollectionTable(name = "local_group_member", joinColumns = @JoinColumn(name = "municipality"))
    private List<Member> members;

    @Version
    private long version;

    /** For JPA. */
    protected LocalGroup() {}

    private LocalGroup(NewLocalGroup group, Instant registeredAt) {
        this.municipality = group.municipality();
        this.name = group.name();
        this.association = group.association();
        this.members = new ArrayList<>(group.members());
        this.registeredAt = registeredAt;
    }

    static LocalGroup register(NewLocalGroup group, Instant at) {
        return new LocalGroup(group, at);
    }

    /** False if there was nothing to change. */
    boolean change(String newName, List<Member> newMembers) {
        boolean same = name.equals(newName) && sorted(members).equals(sorted(newMembers));
        if (!same) {
            name = newName;
            members.clear();
            members.addAll(newMembers);
        }
        return !same;
    }

    boolean belongsTo(String someAssociation) {
        return association.equals(someAssociation);
    }

    String municipality() {
        return municipality;
    }

    long version() {
        return version;
    }

    LocalGroupRegistered event() {
        return new LocalGroupRegistered(
                municipality,
                name,
                association,
                sorted(members).stream()
                        .map(member -> new LocalGroupRegistered.Member(member.agency(), member.unit()))
                        .toList());
    }

    LocalGroupRow row() {
        return new LocalGroupRow(municipality, name, association, sorted(members), registeredAt, version);
    }

    private static List<Member> sorted(List<Member> members) {
        return members.stream().sorted().toList();
    }
}
