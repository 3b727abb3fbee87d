import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

const ITEMS = { pathParameters: ['user'], requestParameters: { 'method.request.querystring.items': true, 'method.request.header.X-Tenant': false } };

export const methods: readonly FaultyTemplate[] = [
  {
    title: 'a header set twice',
    template: vtl`
      #set($context.requestOverride.header.Accept = "text/csv")
      #set($context.requestOverride.header.Accept = "application/json")
      {}`,
    finds: [['overrideSetTwice', 2]],
  },
  {
    title: 'a status set first, and again in a branch',
    template: vtl`
      #set($context.responseOverride.status = 200)
      #if($input.path('$.errors').size() > 0)
      #set($context.responseOverride.status = 422)
      #end
      {}`,
    options: { responseTemplate: true },
    finds: [['overrideSetTwice', 3]],
  },
  {
    title: 'a header set in each round of a loop',
    template: vtl`
      #foreach($tag in ["a", "b"])
      #set($context.requestOverride.header.Tag = $tag)
      #end
      {}`,
    finds: [['overrideSetTwice', 2]],
  },
  {
    title: 'by a property and by an index',
    template: vtl`
      #set($context.requestOverride.querystring.q = "1")
      ##
      #set($context.requestOverride.querystring['q'] = "2")
      {}`,
    finds: [['overrideSetTwice', 3]],
  },
  {
    title: 'in two conditions of which both may hold',
    template: vtl`
      #if($input.params('a') != "")
        #set($context.requestOverride.path.p = "a")
      #end
      #if($input.params('b') != "")
        #set($context.requestOverride.path.p = "b")
      #end
      {}`,
    finds: [['overrideSetTwice', 5]],
  },
  {
    title: 'through an alias',
    template: vtl`
      #set($headers = $context.requestOverride.header)
      #set($headers.Accept = "text/csv")
      #set($context.requestOverride.header.Accept = "application/json")
      {}`,
    finds: [['overrideSetTwice', 3]],
  },
  { title: 'a parameter that is not declared', template: '## list\n{ "a": "$util.urlEncode($input.params("limit"))", "u": "$util.urlEncode($input.params("user"))" }', options: ITEMS, finds: [['undeclaredParameter', 2]] },
  {
    title: 'two that are not, one that is',
    template: vtl`
      #set($q = $input.params().querystring)
      {
        "a": "$util.urlEncode($q.items)",
        "b": "$util.urlEncode($q.get('page'))",
        "c": "$util.urlEncode($input.params('user'))",
        "d": "$util.urlEncode($input.params().header.get('Accept'))"
      }`,
    options: ITEMS,
    finds: [['undeclaredParameter', 4], ['undeclaredParameter', 6]],
  },
  {
    title: 'read as properties and by indexes',
    template: vtl`
      #set($p = $input.params())
      {
        "u": "$util.urlEncode($p.path['user'])",
        "a": "$util.urlEncode($p.querystring.page)",
        "b": "$util.urlEncode($p.querystring['limit'])"
      }`,
    options: ITEMS,
    finds: [['undeclaredParameter', 4], ['undeclaredParameter', 5]],
  },
  { title: 'names of parameters have their letters', template: '{ "a": "$util.urlEncode($input.params("Items"))$util.urlEncode($input.params("user"))" }', options: ITEMS, finds: [['undeclaredParameter', 1]] },
  {
    title: 'in a branch, not declared',
    template: vtl`
      {
      #if($context.stage == "dev")
        "debug": "$util.urlEncode($input.params('debug'))"
      #else
        "user": "$util.urlEncode($input.params('user'))"
      #end
      }`,
    options: ITEMS,
    finds: [['undeclaredParameter', 3]],
  },
  { title: 'nothing is declared', template: '{\n  "a": "$util.base64Encode($input.params("a"))"\n}', options: { pathParameters: [], requestParameters: {} }, finds: [['undeclaredParameter', 2]] },
  { title: 'a method without parameters', template: '\n\n{ "a": "$util.base64Encode($input.params("a"))" }', options: { pathParameters: [] }, finds: [['undeclaredParameter', 3]] },
  { title: 'a variable of the path that is not read', template: '{\n  "items": "$util.urlEncode($input.params("items"))"\n}', options: ITEMS, finds: [['unreadPathParameter', 1]] },
  { title: 'none of two is read', template: '{ "a": 1 }', options: { pathParameters: ['a', 'b'] }, finds: [['unreadPathParameter', 1], ['unreadPathParameter', 1]] },
  { title: 'one of two is read', template: '{ "a": "$util.urlEncode($input.params("a"))" }', options: { pathParameters: ['a', 'b'] }, finds: [['unreadPathParameter', 1]] },
  { title: 'it is misspelt', template: '{\n  "u": "$util.urlEncode($input.params("usr"))"\n}', options: ITEMS, finds: [['unreadPathParameter', 1], ['undeclaredParameter', 2]] },
  { title: 'it is read from the query', template: vtl`
      ## user
      {
        "u": "$util.urlEncode($input.params().querystring.get('items'))",
        "n": $context.apiId.length()
      }`, options: ITEMS, finds: [['unreadPathParameter', 1]] },
];
