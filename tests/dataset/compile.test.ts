import { describe, expect, it } from 'vitest'
import { compile } from '../../src/dataset/compile.ts'
import type { Derived } from '../../src/dataset/compiled.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { Agreement, AtlasRecord, Claim } from '../../src/domain/schema.ts'
import { dayOf } from '../../src/domain/time.ts'
import { agreement, data, dispute, exercise, meeting, organization } from './make.ts'

function derive(record: AtlasRecord, ...others: AtlasRecord[]): Derived {
  const made = compile(data(record, ...others)).records[0]
  if (!made) throw new Error('nothing compiled')
  return made.derived
}
const d = (text: string) => {
  const [y = 0, m = 1, day = 1] = text.split('-').map(Number)
  return dayOf(y, m, day)
}
const TODAY = d('2026-11-21')

describe('when an agreement begins and holds', () => {
  it('begins with its signature and holds from its entry into force', () => {
    const status = { is: 'in-force', asOf: '2026-09' } as const
    const { begun, active, believed } = derive(agreement({ signed: '2006-11-09', inForce: '2008-05', status }))
    expect(begun).toEqual([d('2006-11-09'), d('2006-11-09')])
    expect(active).toEqual([d('2008-05-01'), d('2008-05-31'), null, null])
    expect(believed).toBe(false)
  })

  it('takes one for the other where only one is known', () => {
    expect(derive(agreement({ inForce: '2008' })).begun).toEqual([d('2008-01-01'), d('2008-12-31')])
    expect(derive(agreement({ signed: '2008' })).active).toEqual([d('2008-01-01'), d('2008-12-31'), null, null])
  })

  it('may or may not still hold on the day it ended', () => {
    const { active } = derive(agreement({ signed: '1990', ended: '2005-06-30', status: { is: 'ended' } }))
    expect(active?.slice(2)).toEqual([d('2005-06-30'), d('2005-07-01')])
    const inYear = derive(agreement({ signed: '1990', ended: '2005', status: { is: 'ended' } }))
    expect(inYear.active?.slice(2)).toEqual([d('2005-01-01'), d('2006-01-01')])
  })

  it('ended at an unknown time anywhere between its start and the day that is known of', () => {
    const signed = '1990-03-01'
    expect(derive(agreement({ signed, status: { is: 'ended' } })).active?.slice(2)).toEqual([d(signed), TODAY])
    const known = derive(agreement({ signed, status: { is: 'ended', asOf: '2020-09' } }))
    expect(known.active?.slice(2)).toEqual([d(signed), d('2020-09-30')])
  })

  it('never held where it is not yet in force, and is believed to hold where nothing confirms it', () => {
    expect(derive(agreement({ signed: '2019', status: { is: 'not-yet-in-force' } })).active).toBeNull()
    expect(derive(agreement({ signed: '2019', status: { is: 'believed-in-force' } })).believed).toBe(true)
    expect(derive(agreement({ signed: '2019', ended: '2020', status: { is: 'believed-in-force' } })).believed).toBe(
      false,
    )
  })

  it('of unknown status is known at its beginning only', () => {
    const { active, believed } = derive(agreement({ signed: '2019-05-02', status: { is: 'unknown' } }))
    expect(active).toEqual([d('2019-05-02'), d('2019-05-02'), d('2019-05-03'), d('2019-05-03')])
    expect(believed).toBe(false)
  })

  it('has neither beginning nor span without a date', () => {
    expect(derive(agreement())).toMatchObject({ begun: null, active: null, dateConfidence: null })
  })

  it('keeps an open beginning open', () => {
    const { begun, active } = derive(agreement({ signed: '../2018' }))
    expect(begun).toEqual([d('2018-12-31'), d('2018-12-31')])
    expect(active).toEqual([null, d('2018-12-31'), null, null])
  })
})

describe('how long an open end is trusted', () => {
  const inForce = (over: Partial<Agreement>) => derive(agreement({ status: { is: 'in-force' }, ...over }))

  it('is believed in force when the last that confirms it is older than ten years', () => {
    const old = inForce({ signed: '1998', status: { is: 'in-force', asOf: '2009' } })
    expect(old).toMatchObject({ believed: true, unconfirmedSince: '2009' })
    const recent = inForce({ signed: '1998', status: { is: 'in-force', asOf: '2016-11-21' } })
    expect(recent).toMatchObject({ believed: false, unconfirmedSince: null })
    const justBefore = inForce({ signed: '1998', status: { is: 'in-force', asOf: '2016-11-20' } })
    expect(justBefore).toMatchObject({ believed: true, unconfirmedSince: '2016-11-20' })
  })

  it('takes the day of entry into force for a confirmation where the status has none', () => {
    expect(inForce({ inForce: '1975-04-16' })).toMatchObject({ believed: true, unconfirmedSince: '1975-04-16' })
    expect(inForce({ inForce: '2020' })).toMatchObject({ believed: false, unconfirmedSince: null })
    expect(inForce({ signed: '1975' })).toMatchObject({ believed: true, unconfirmedSince: null })
  })

  it('says nothing of what has ended, nor of a day on which something was held', () => {
    expect(inForce({ signed: '1990', ended: '2005' })).toMatchObject({ believed: false, unconfirmedSince: null })
    expect(derive(exercise({ start: '1990' })).unconfirmedSince).toBeNull()
  })

  it('dates a body or dispute that goes on, without believing it in force', () => {
    const going = derive(dispute({ status: { is: 'active', asOf: '2015-05' } }))
    expect(going).toMatchObject({ believed: false, unconfirmedSince: '2015-05' })
  })
})

describe('when anything else is active', () => {
  it('lasts through its last day, or one day', () => {
    const run = derive(exercise({ start: '2013-11-04', end: '2013-11-15' }))
    expect(run.active).toEqual([d('2013-11-04'), d('2013-11-04'), d('2013-11-16'), d('2013-11-16')])
    const month = derive(meeting({ start: '2023-08' }))
    expect(month.active).toEqual([d('2023-08-01'), d('2023-08-31'), d('2023-08-02'), d('2023-09-01')])
  })

  it('lasts until further notice where it stands', () => {
    const standing = derive(meeting({ start: '1998', standing: true, status: { is: 'active' } }))
    expect(standing.active?.slice(2)).toEqual([null, null])
    expect(derive(organization({ start: '2008-05-23' })).active?.slice(2)).toEqual([null, null])
  })

  it('never ends before it starts, however vague the end', () => {
    const { active } = derive(exercise({ start: '2013-05-03', end: '2013' }))
    expect(active?.slice(2)).toEqual([d('2013-05-04'), d('2014-01-01')])
  })
})

describe('whom a record ties', () => {
  it('makes a pair of exactly two states', () => {
    expect(derive(agreement({ parties: ['PER', 'BRA'] }))).toMatchObject({ pair: 'BRA-PER', scope: 'intra-regional' })
    expect(derive(agreement({ parties: ['BRA', 'USA'] }))).toMatchObject({ pair: 'BRA-USA', scope: 'extra-regional' })
    expect(derive(agreement({ parties: ['ARG', 'BRA', 'PER'] })).pair).toBeNull()
  })

  it('makes none of a dispute, an incomplete list, or a state and an organization', () => {
    expect(derive(dispute()).pair).toBeNull()
    expect(derive(agreement({ partiesIncomplete: true })).pair).toBeNull()
    expect(derive(agreement({ parties: ['ARG', 'BRA', 'org-one'] }), organization()).pair).toBeNull()
  })

  it('ties the members of an organization of any time, not its observers', () => {
    expect(derive(organization())).toMatchObject({ states: ['ARG', 'BRA', 'PER'], scope: 'intra-regional' })
  })

  it('is extra-regional through a member of a party, or a party that is not recorded', () => {
    const outside = organization({
      memberships: [
        { country: 'BRA', status: 'member' },
        { country: 'USA', status: 'member' },
      ],
    })
    const parties = ['ARG', 'org-one']
    expect(derive(agreement({ parties }), organization()).scope).toBe('intra-regional')
    expect(derive(agreement({ parties }), outside).scope).toBe('extra-regional')
    expect(derive(agreement({ parties })).scope).toBe('extra-regional')
  })
})

describe('what sources say', () => {
  it('counts a repost as its origin', () => {
    const supports: 'existence'[] = ['existence']
    const twice = agreement({
      evidence: [
        { source: 's-paper', supports },
        { source: 's-repost', supports },
      ],
    })
    expect(derive(twice).confidence).toBe('single-source')
    expect(derive(agreement()).confidence).toBe('official')
  })

  it('judges the date by the evidence for the date', () => {
    const record = agreement({
      signed: '2006-11-09',
      evidence: [
        { source: 's-register', supports: ['existence'] },
        { source: 's-paper', supports: ['existence', 'signed'] },
      ],
    })
    expect(derive(record)).toMatchObject({ confidence: 'official', dateConfidence: 'single-source' })
  })

  it('lists differing values, the one shown first', () => {
    const record = agreement({
      signed: '2006-11-09',
      evidence: [
        { source: 's-paper', supports: ['existence'], says: { signed: '2006-11-06' } },
        { source: 's-register', supports: ['existence', 'signed'] },
      ],
    })
    expect(derive(record).disagreements).toEqual([
      {
        field: 'signed',
        values: [
          { value: '2006-11-09', sources: ['s-register'] },
          { value: '2006-11-06', sources: ['s-paper'] },
        ],
      },
    ])
  })

  it('sees no disagreement in a vaguer date', () => {
    const vaguer = { source: 's-paper', supports: ['existence' as const], says: { signed: '2006-11' } }
    const record = agreement({ signed: '2006-11-09', evidence: [...agreement().evidence, vaguer] })
    expect(derive(record).disagreements).toEqual([])
  })
})

describe('titles of a whole dataset', () => {
  it('tell acts of one year apart by their day', () => {
    const one = agreement({ signed: '2006-11-09' })
    const two = agreement({ id: 'agr-bra-per-2006-two', signed: '2006-12-01' })
    const titles = compile(data(one, two)).records.map((r) => r.derived.title.en)
    expect(titles.map((t) => t.split(', ')[1])).toEqual(['9 November 2006', '1 December 2006'])
  })
})

describe('what flows in from outside', () => {
  it('is listed by country, oldest first', () => {
    const flow = (country: string, year: number) => ({ country, partner: 'USA', year, courses: 2, source: 's-paper' })
    const flows = [flow('BRA', 2019), flow('PER', 2018), flow('BRA', 2018)]
    const made = createDataset(compile({ ...data(agreement()), flows }))
    expect(made.flows.get('BRA')?.map((f) => f.year)).toEqual([2018, 2019])
    expect(made.flows.get('CHL')).toBeUndefined()
  })
})

describe('the indexes of the page', () => {
  const settlement = agreement({ parties: ['BRA', 'PER'], guarantors: ['CHL', 'USA'] })
  const dataset = createDataset(compile(data(settlement, exercise({ parties: ['BRA', 'CHL'] }))))

  it('list a record with those who guarantee it', () => {
    expect(dataset.byParty.get('CHL')).toEqual([0, 1])
    expect(dataset.byParty.get('USA')).toEqual([0])
  })

  it('tie only its parties', () => {
    expect(dataset.records[0]?.derived).toMatchObject({ states: ['BRA', 'PER'], pair: 'BRA-PER' })
    expect([...dataset.byPair.keys()]).toEqual(['BRA-PER', 'BRA-CHL'])
  })

  it('find the claims that bear on a record', () => {
    const text = { en: 'a', es: 'b', pt: 'c' }
    const claim: Claim = {
      id: 'clm-001',
      document: 'doc-1',
      section: '(lead)',
      paragraph: 1,
      line: 1,
      statement: text,
      finding: 'supported',
      reason: text,
      records: [settlement.id],
    }
    const document = { id: 'doc-1', title: text, summary: text, language: 'en' }
    const search = { pair: 'BRA-CHL', queries: ['Brasil Chile'], found: false, searchedOn: '2026-11' }
    const input = { ...data(settlement), documents: [document], claims: [claim], searches: [search] }
    const made = createDataset(compile(input))
    expect(made.claimsByRecord.get(settlement.id)).toEqual([claim])
    expect(made).toMatchObject({ documents: [document], searches: [search] })
  })
})
