import { isError } from '../diagnostics/diagnostic.ts';
import type { OpenOutput } from '../io/output/open-output.ts';
import type { Templates } from '../model/template.ts';
import { runPipeline } from '../pipeline.ts';
import { jobInput, type NamedJob } from './find-jobs.ts';

/** How many generated files of a job are not what its pages give now; 0 where nothing was generated, or nothing can be. */
export async function countStale(job: NamedJob, out: OpenOutput, templates: Templates): Promise<number> {
  if (out.lock?.jobs[job.name] === undefined) return 0;
  const { files, diagnostics } = await runPipeline({ ...jobInput(job), templates });
  if (diagnostics.some(isError)) return 0;
  const { changes } = out.plan(files, job.to, { name: job.name, force: true });
  return changes.filter(({ status }) => status === 'create' || status === 'update' || status === 'delete').length;
}
