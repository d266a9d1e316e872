/**
 * Whole posts from shares.
 *
 * <p>Shares are fractions and posts are whole; this chapter is about what lies between. An {@link
 * org.openrbm.geodist.apportionment.ApportionmentProblem} says what is to be distributed: a claim
 * of each recipient, a number of seats, and bounds where a recipient must have at least or may have
 * at most so many. An {@link org.openrbm.geodist.apportionment.ApportionmentMethod} is the rule:
 * Hamilton's largest remainders, one of the five divisor methods that history has used, or the
 * quota method. Its answer is an {@link org.openrbm.geodist.apportionment.Apportionment}, with an
 * {@link org.openrbm.geodist.apportionment.Allocation} for each recipient and a {@link
 * org.openrbm.geodist.apportionment.SeatAward} for each seat, which explains why the seat went
 * where it did. Problems and results are also JSON documents.
 *
 * <p>No method can both stay within the quota and be free of paradoxes (Balinski and Young), so the
 * choice is the organisation's: Hamilton's method stays within the quota; the divisor methods never
 * take a seat from anybody because there are more seats, nor because others shrank; the quota
 * method keeps the quota and the first of these, and gives up the second.
 *
 * <p>All comparisons are exact, so a tie is a tie. It is a result: an {@link
 * org.openrbm.geodist.apportionment.Apportionment} names the tied recipients and the seats between
 * them, unless the problem states a {@link org.openrbm.geodist.apportionment.SeatTieRule}, and then
 * it names the tie that the rule decided.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.apportionment;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
