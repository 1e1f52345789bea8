/**
 * Asks with the next sync whether formulas wait to be calculated: where the planner has Excel calculate only when asked,
 * they show what they showed before.
 */
export function askWhetherPending({ workbook }: Excel.RequestContext): () => boolean {
  const { application } = workbook;
  application.load('calculationMode,calculationState');
  return () => application.calculationMode === 'Manual' && application.calculationState === 'Pending';
}
