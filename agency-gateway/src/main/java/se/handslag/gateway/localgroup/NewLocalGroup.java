package se.handslag.gateway.localgroup;

import java.util.List;

/**
 * What is said of a group when it is registered.
 *
 * @param municipality four digits
 * @param association code of the one that the group belongs to
 */
record NewLocalGroup(String municipality, String name, String association, List<Member> members) {

    NewLocalGroup {
        members = List.copyOf(members);
    }
}
