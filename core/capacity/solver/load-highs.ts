import load from 'highs';
import type { CallbackData, Highs, Model, ModelData } from 'highs';
import type { LinearModel, Run, RunOptions, Solver, SolverRefusal } from './solver.ts';

/** Where the solver's WebAssembly is: an address (https:, file:), or null for beside the package (Node). The package takes no bytes, whatever its types say. */
export type WasmSource = { readonly url: string } | null;

/** HiGHS, loaded, compiled and warmed by a first small solve; a refusal where WebAssembly is not to be had. Asynchronous, 0.1–0.6 s. */
export async function loadHighs(source: WasmSource): Promise<Solver | SolverRefusal> {
  try {
    const highs = await load(source === null ? {} : { locateFile: () => source.url });
    const solver = solverOf(highs);
    warmUp(solver);
    return solver;
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return {
      refusal: {
        en: `The exact solver could not be started (${why}).`,
        de: `Der exakte Löser ließ sich nicht starten (${why}).`,
      },
    };
  }
}

function solverOf(highs: Highs): Solver {
  return {
    name: `HiGHS ${highs.version.string}`,
    solve: (model, options) =>
      highs.withModel(modelData(highs, model), (open) => run(highs, open, model.isWhole, options)),
  };
}

function run(highs: Highs, model: Model, isWhole: boolean, options: RunOptions): Run {
  const { callbackType, solutionStatus } = highs.constants;
  model.options.set({
    output_flag: false,
    // Restarts cost more than they gain on start-time models: 1.3–2.3 times slower with them, measured.
    mip_allow_restart: false,
    mip_rel_gap: 0,
    mip_abs_gap: options.absoluteGap ?? 1e-6,
    time_limit: Math.max(options.timeLimit, 0),
    random_seed: Math.abs(options.seed) % 2 ** 31,
  });
  if (options.warmStart !== undefined) model.setSolution({ colValue: options.warmStart });
  const { isCancelled = () => false, onProgress = () => {} } = options;
  const interrupt = (event: { interrupt(): void }): undefined => {
    if (isCancelled()) event.interrupt();
  };
  const progress = ({ data }: { readonly data: CallbackData }): undefined => {
    onProgress(data.mip_dual_bound ?? -Infinity, data.mip_solution ?? null);
  };
  model.run({
    [callbackType.simplexInterrupt]: interrupt,
    ...(isWhole && {
      [callbackType.mipInterrupt]: interrupt,
      [callbackType.mipLogging]: progress,
      [callbackType.mipImprovingSolution]: progress,
    }),
  });
  const status = statusOf(highs, model);
  const hasSolution = model.info.get('primal_solution_status') === solutionStatus.feasible;
  const { colValue, colDual, rowDual } = model.getSolution();
  const isSolvedRelaxation = !isWhole && status === 'optimal';
  return {
    status,
    columns: hasSolution ? colValue : null,
    bound: isWhole
      ? Number(model.info.get('mip_dual_bound'))
      : isSolvedRelaxation
        ? model.getObjectiveValue()
        : -Infinity,
    rowDuals: isSolvedRelaxation ? rowDual : null,
    reducedCosts: isSolvedRelaxation ? colDual : null,
  };
}

function statusOf({ constants: { modelStatus } }: Highs, model: Model): Run['status'] {
  const ended = model.getModelStatus();
  if (ended === modelStatus.optimal || ended === modelStatus.empty) return 'optimal';
  if (ended === modelStatus.infeasible) return 'infeasible';
  const stops: readonly number[] = [modelStatus.timeLimit, modelStatus.interrupted, modelStatus.solutionLimit];
  return stops.includes(ended) ? 'stopped' : 'failed';
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
    matrix: {
      format: 'csr',
      numRows: rows.lower.length,
      numCols: cost.length,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    },
    ...(isWhole && { integrality: new Int32Array(cost.length).fill(highs.constants.variableType.integer) }),
  };
}

/** One small whole-number model: the engine compiles what a real one needs. */
function warmUp(solver: Solver): void {
  const rows = 12;
  const columns = 40;
  const model: LinearModel = {
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
  };
  solver.solve({ ...model, isWhole: false }, { timeLimit: 0.2, seed: 0 });
  solver.solve(model, { timeLimit: 0.2, seed: 0 });
}
