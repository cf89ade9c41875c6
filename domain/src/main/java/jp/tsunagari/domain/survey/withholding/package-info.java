/**
 * Withholding small cells (秘匿処理) of published tables.
 *
 * <p><b>Model.</b> All tables of a publication are over the same sheets. They are cells with counts and lines (a total is the
 * sum of its parts); a margin shared by several tables is one cell. Cells of 1…k−1 people are withheld (primary), and more
 * cells (secondary) so that the first cannot be worked out. Zeros are always shown.
 *
 * <p><b>Attacker.</b> Knows everything published in all versions, the questionnaire, k, that zeros are shown (so what is
 * withheld counts at least one), and that sheets are only added from version to version. Where lines alone protect he also knows that
 * each group of withheld cells joined by lines has a small one. He does not know which one it is.
 *
 * <p><b>Protected</b> means certified: for each withheld cell of every version there is a move, other values for some withheld
 * cells that agree with all of that and give the cell another count. And where the total of a line is shown, its withheld
 * parts add up to at least k.
 *
 * <p><b>Two kinds of moves.</b> Where the tables hang together as a tree and the questionnaire ties no answers together, any values
 * that add up have sheets behind them, so lines say all ({@link jp.tsunagari.domain.survey.withholding.MoveSearch}). Else, as with
 * three tables of three questions, of which two may be nested, values can add up that no sheets give. Then a move is two sheets that
 * exchange answers, one that answers as another, or one more sheet, as the questionnaire allows
 * ({@link jp.tsunagari.domain.survey.withholding.SwapSearch}), and it is kept as the witness of the cell
 * ({@link jp.tsunagari.domain.survey.withholding.Backing}).
 *
 * <p><b>Method.</b> The cheapest move through each unprotected cell says what to withhold (shortest alternating cycles in a
 * two-way table); then what turned out unnecessary is shown again, the biggest first. A single small table is solved exactly.
 * Whatever found the pattern, every certificate is worked through once more before the result is given out.
 */
package jp.tsunagari.domain.survey.withholding;
