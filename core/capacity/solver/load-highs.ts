import load from 'highs';
import type { Highs, Model, ModelData } from 'highs';
import type { LinearModel, OpenModel, Rows, Run, RunOptions, Solver, SolverRefusal } from './solver.ts';

/** Where the solver's WebAssembly is: an address to fetch, the bytes themselves, or null for beside the package (Node). */
export type WasmSource = { readonly url: string } | { readonly bytes: Uint8Array } | null;

/** HiGHS, loaded, compiled and warmed by a first small solve; a refusal where WebAssembly is not to be had. Asynchronous, 0.1–0.6 s. */
export async function loadHighs(source: WasmSource): Promise<Solver | SolverRefusal> {
  try {
    const highs = await load(
      source === null ? {} : 'url' in source ? { locateFile: () => source.url } : { wasmBinary: source.bytes },
    );
    const solver = solverOf(highs);
    warmUp(solver);
    return solver;
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return { refusal: `The exact solver could not be started (${why}).` };
  }
}

function solverOf(highs: Highs): Solver {
  return {
    name: `HiGHS ${highs.version.string}`,
    open: (model) => openModel(highs, model),
  };
}

function openModel(highs: Highs, linear: LinearModel): OpenModel {
  const model = highs.createModel(modelData(highs, linear));
  const columns = linear.cost.length;
  const all = { kind: 'range', from: 0, to: columns - 1 } as const;
  model.options.set({ output_flag: false, mip_allow_restart: false, mip_rel_gap: 0 });
  return {
    run: (options) => run(highs, model, linear.isWhole, options),
    addRows: (rows) => void model.addRows(rowData(rows, columns)),
    setCost: (cost) => void model.changeColsCost(all, cost),
    setBounds: (lower, upper) => void model.changeColsBounds(all, lower, upper),
    close: () => model.dispose(),
  };
}

function run(highs: Highs, model: Model, isWhole: boolean, options: RunOptions): Run {
  const { modelStatus, callbackType } = highs.constants;
  model.options.set({
    time_limit: Math.max(options.timeLimit, 0),
    random_seed: options.seed % 2 ** 31,
    mip_abs_gap: options.absoluteGap ?? 1e-6,
  });
  if (options.warmStart !== undefined) model.setSolution({ colValue: options.warmStart });
  // The clocks of an instance add up over its runs, and the limit is held against the sum.
  model.zeroAllClocks();
  const { isCancelled, onProgress } = options;
  const interrupt = (event: { interrupt(): void }): undefined => {
    if (isCancelled?.() === true) event.interrupt();
  };
  model.run({
    ...(isCancelled !== undefined && {
      [callbackType.simplexInterrupt]: interrupt,
      [callbackType.mipInterrupt]: interrupt,
    }),
    ...(onProgress !== undefined &&
      isWhole && {
        [callbackType.mipImprovingSolution]: ({
          data,
        }: {
          data: { mip_dual_bound?: number; mip_solution?: Float64Array };
        }) => void onProgress(data.mip_dual_bound ?? -Infinity, data.mip_solution ?? null),
        [callbackType.mipLogging]: ({ data }: { data: { mip_dual_bound?: number } }) =>
          void onProgress(data.mip_dual_bound ?? -Infinity, null),
      }),
  });
  const ended = model.getModelStatus();
  const hasSolution = Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
  const solution = hasSolution || !isWhole ? model.getSolution() : null;
  const isOptimal = ended === modelStatus.optimal;
  return {
    status: isOptimal
      ? 'optimal'
      : ended === modelStatus.infeasible
        ? 'infeasible'
        : ended === modelStatus.timeLimit || ended === modelStatus.interrupted || ended === modelStatus.solutionLimit
          ? 'stopped'
          : 'failed',
    columns: hasSolution ? (solution?.colValue ?? null) : null,
    bound: isWhole ? Number(model.info.get('mip_dual_bound')) : isOptimal ? model.getObjectiveValue() : -Infinity,
    rowDuals: isWhole || !isOptimal ? null : (solution?.rowDual ?? null),
    reducedCosts: isWhole || !isOptimal ? null : (solution?.colDual ?? null),
  };
}
function modelData(highs: Highs, { cost, lower, upper, isWhole, rows }: LinearModel): ModelData {
  return {
    numCols: cost.length,
    numRows: rows.lower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: matrixOf(rows, cost.length),
    ...(isWhole && { integrality: new Int32Array(cost.length).fill(highs.constants.variableType.integer) }),
  };
}

function rowData(rows: Rows, columns: number): Parameters<Model['addRows']>[0] {
  return { lower: rows.lower, upper: rows.upper, matrix: matrixOf(rows, columns) };
}

function matrixOf({ lower, starts, indices, values }: Rows, columns: number) {
  return { format: 'csr' as const, numRows: lower.length, numCols: columns, starts, indices, values };
}

/** One small whole-number model: the engine compiles what a real one needs. */
function warmUp(solver: Solver): void {
  const rows = 12;
  const columns = 40;
  const model = solver.open({
    cost: Float64Array.from({ length: columns }, (_, at) => -1 - ((at * 7) % 11)),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    isWhole: true,
    rows: {
      lower: new Float64Array(rows).fill(-Infinity),
      upper: new Float64Array(rows).fill(60),
      starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
      indices: Int32Array.from({ length: rows * columns }, (_, at) => at % columns),
      values: Float64Array.from({ length: rows * columns }, (_, at) => 1 + ((at * 13) % 17)),
    },
  });
  model.run({ timeLimit: 0.2, seed: 0 });
  model.close();
}
