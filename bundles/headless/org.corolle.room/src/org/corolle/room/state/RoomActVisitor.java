// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

/**
 * One method for each kind of room act: whoever takes them apart has an answer to every kind, or does not compile.
 *
 * @param <R> what comes of an act
 * @param <X> what may be thrown
 */
public interface RoomActVisitor<R, X extends Exception> {

    R setPhase(RoomAct.SetPhase act) throws X;

    R startTimer(RoomAct.StartTimer act) throws X;

    R stopTimer(RoomAct.StopTimer act) throws X;

    R lookHere(RoomAct.LookHere act) throws X;

    R lookAway(RoomAct.LookAway act) throws X;

    R hide(RoomAct.Hide act) throws X;

    R setGroups(RoomAct.SetGroups act) throws X;

    R setWifi(RoomAct.SetWifi act) throws X;

    R setSession(RoomAct.SetSession act) throws X;

    R openVote(RoomAct.OpenVote act) throws X;

    R closeVote(RoomAct.CloseVote act) throws X;

    R takeSnapshot(RoomAct.TakeSnapshot act) throws X;

    R restore(RoomAct.Restore act) throws X;
}
