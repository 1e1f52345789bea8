/**
 * Groups of nodes that all reach each other (Tarjan, without recursion), those of one node left out unless it reaches
 * itself. Linear in nodes and edges. Nodes are 0 … count − 1.
 */
export function strongComponents(count: number, next: (node: number) => readonly number[]): number[][] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const progress = new Int32Array(count);
  const stack: number[] = [];
  const found: number[][] = [];
  let clock = 0;
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (order[node] === -1) {
        order[node] = low[node] = clock;
        clock += 1;
        stack.push(node);
        onStack[node] = 1;
      }
      const targets = next(node);
      let deeper = -1;
      while (progress[node]! < targets.length && deeper < 0) {
        const target = targets[progress[node]!]!;
        progress[node]! += 1;
        if (order[target] === -1) deeper = target;
        else if (onStack[target] === 1) low[node] = Math.min(low[node]!, order[target]!);
      }
      if (deeper >= 0) {
        path.push(deeper);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== order[node]) continue;
      const group: number[] = [];
      let member: number;
      do {
        member = stack.pop()!;
        onStack[member] = 0;
        group.push(member);
      } while (member !== node);
      if (group.length > 1 || targets.includes(node)) found.push(group.reverse());
    }
  }
  return found;
}
