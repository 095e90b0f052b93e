import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { z } from 'zod'
import { explain } from '../../dataset/schemaProblems.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** One question and what was answered: a draft is a list of these, which a person can read and mend. */
export interface Answered {
  readonly asked: string
  readonly answer: string
}

/** The answers ended, by Ctrl-C or at the end of what was piped in. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

export interface Question<T> {
  /** Key of the answer in the draft, the same each time it is asked. */
  readonly name: string
  readonly text: string
  /** What an empty answer means; without it an answer is needed. */
  readonly empty?: string
  /** An answer that the empty one stands for. */
  readonly suggested?: string
  readonly schema: z.ZodType<T>
  readonly parse?: (answer: string) => unknown
  /** A reason not to take a value that is well formed. */
  readonly refuse?: (value: T) => string | null
}

/**
 * Asks on a terminal or reads piped answers, one a line. Every accepted answer is written to the draft at once, so that
 * nothing is lost; the answers of an earlier draft are given first.
 */
export class Asker {
  private readonly lines: AsyncIterator<string>
  private readonly close: () => void
  private readonly given: Answered[] = []
  private readonly terminal: Terminal
  private readonly draft: string
  private earlier: readonly Answered[]

  constructor(terminal: Terminal, draft: string, earlier: readonly Answered[]) {
    const reader = createInterface({
      input: terminal.input,
      output: terminal.output,
      terminal: isTerminal(terminal.input),
    })
    reader.on('SIGINT', () => reader.close())
    this.lines = reader[Symbol.asyncIterator]()
    this.close = () => reader.close()
    this.terminal = terminal
    this.draft = draft
    this.earlier = earlier
  }

  say(text: string): void {
    this.terminal.output.write(`${text}\n`)
  }

  /** Null for an empty answer where that is allowed. Asks again until the answer fits. */
  async ask<T>(question: Question<T>): Promise<T | null> {
    const { name, text, empty, suggested, schema, parse = (answer) => answer, refuse } = question
    const hint = suggested ? ` [${suggested}]` : empty ? ` (empty: ${empty})` : ''
    this.say(`\n${text}${hint}`)
    for (;;) {
      const raw = (await this.next(name)).trim()
      const answer = raw === '' && suggested ? suggested : raw
      if (answer === '' && empty !== undefined) return this.keep(name, '', null)
      const value = parse(answer)
      const result = schema.safeParse(value)
      const refused = result.success ? (refuse?.(result.data) ?? null) : null
      if (result.success && refused === null) return this.keep(name, answer, result.data)
      if (refused !== null) this.say(`  ${refused}`)
      if (!result.success)
        for (const { field, wrong, doThis } of explain(result.error.issues, value, { file: '', record: '' }))
          this.say(`  ${field && `${field}: `}${wrong}. ${doThis}`)
    }
  }

  /** The draft is done with, or stays where it is. */
  end(written: boolean): void {
    this.close()
    if (written) rmSync(this.draft, { force: true })
  }

  private async next(name: string): Promise<string> {
    const [first, ...rest] = this.earlier
    if (first?.asked === name) {
      this.earlier = rest
      this.say(`> ${first.answer}`)
      return first.answer
    }
    // Another question than the draft answers: what follows there no longer fits.
    this.earlier = []
    this.terminal.output.write('> ')
    const { done, value } = await this.lines.next()
    if (done) throw new Interrupted()
    return value
  }

  private keep<T>(asked: string, answer: string, value: T): T {
    this.given.push({ asked, answer })
    mkdirSync(dirname(this.draft), { recursive: true })
    writeFileSync(this.draft, `${JSON.stringify(this.given, null, 2)}\n`)
    return value
  }
}

function isTerminal(input: Readable): boolean {
  return 'isTTY' in input && input.isTTY === true
}
