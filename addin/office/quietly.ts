/** Sends what `write` queues in one request that tells no handlers of it, ours neither. */
export async function quietly(context: Excel.RequestContext, write: () => void): Promise<void> {
  // All in one request: what the planner types between two requests is told.
  context.runtime.enableEvents = false;
  write();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // A request that breaks off leaves what it did before: the events off.
    const again = new Excel.RequestContext();
    again.runtime.enableEvents = true;
    await again.sync().catch(() => undefined);
    throw error;
  }
}
