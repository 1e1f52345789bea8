import type { Host } from './host.ts';

/** Sends what `write` queues in one request that tells no handlers of it, ours neither. */
export async function quietly(host: Host, context: Excel.RequestContext, write: () => void): Promise<void> {
  // All in one request: what the planner types between two requests is told.
  context.runtime.enableEvents = false;
  write();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // A request that breaks off leaves what it did before: the events off. Nothing would be followed any more.
    await host.run(listen).catch(() => undefined);
    throw error;
  }
}

async function listen(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}
