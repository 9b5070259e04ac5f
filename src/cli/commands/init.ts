import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { bodies, stages } from '../../lint/profile.js'
import { choose } from '../choice.js'
import { type Command, optionOf } from '../command.js'
import { configNames } from '../config/config.js'
import { configTemplate, type Workflow, workflows } from '../config/template.js'
import { didYouMean, nearest } from '../did-you-mean.js'
import { Failure } from '../failure.js'
import { tell, writeTo } from '../output.js'

const installed = './node_modules/resolute/schemas/config.schema.json'
const copied = './resolute.schema.json'

/** Writes into the working directory; looks at everything before anything is written. */
export const command: Command = {
  words: '',
  options: [
    ['--body <body>', `whose texts they are: ${bodies.join(', ')}`],
    ['--stage <stage>', `at which stage they are: ${stages.join(', ')}`],
    ['--ci <service>', 'also a workflow that checks them: github or gitlab'],
    ['--force', 'write over files that are there'],
  ],
  examples: [
    ['resolute init --body PP --stage draft', 'resolute.config.yaml, to be gone through'],
    ['resolute init --ci github', 'and a workflow'],
  ],
  async run({ options }) {
    const [body, stage, service] = ['body', 'stage', 'ci'].map(name => optionOf(options, name))
    const text = configTemplate({
      body: body === undefined ? null : bodyNamed(body),
      stage: stage === undefined ? null : choose(stage, stages, 'stage'),
      schema: existsSync(installed) ? installed : copied,
    })
    const [path, other] = configNames
    const files: Workflow[] = [{ path, text }]
    if (service !== undefined) files.push(workflows[choose(service, ['github', 'gitlab'], 'service')])
    if (existsSync(other))
      throw new Failure(`${other} is there already`, 'rename or remove it: two configurations contradict each other')
    const taken = files.find(file => existsSync(file.path))
    if (taken !== undefined && options.force !== true)
      throw new Failure(`${taken.path} is there already`, '--force writes over it')
    for (const file of files) {
      mkdirSync(dirname(file.path), { recursive: true })
      writeTo(file.path, file.text)
      tell(`resolute: wrote ${file.path}`)
    }
    tell('next:')
    tell(`  go through ${path}: every setting is there, most behind a "#"`)
    if (!existsSync(installed) && !existsSync(copied))
      tell('  resolute config schema > resolute.schema.json    editors then know every setting and rule')
    tell('  resolute lint                                    check the texts below this folder')
    return 0
  },
}

function bodyNamed(name: string): string {
  const found = bodies.find(body => body.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  throw new Failure(`unknown body "${name}"`, didYouMean(nearest(name, bodies)) ?? `it is one of ${bodies.join(', ')}`)
}
