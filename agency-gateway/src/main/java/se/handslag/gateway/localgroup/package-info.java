/** Local collaboration groups: who meets in a municipality when a hand-off is not answered (R2.4). */
package se.handslag.gateway.localgroup;
