import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

const OPTIONS = {
  pathParameters: ['user', 'proxy'],
  requestParameters: {
    'method.request.querystring.items': true, 'method.request.header.X-Tenant': false, 'method.request.multivaluequerystring.tags': false,
    'method.request.path.user': true,
  },
};

export const methods: readonly GoodTemplate[] = [
  { title: 'what is declared', options: OPTIONS, template: vtl`
      {
        "user": "$util.urlEncode($input.params('user'))",
        "rest": "$util.urlEncode($input.params('proxy'))",
        "items": "$util.urlEncode($input.params('items'))",
        "tenant": "$util.urlEncode($input.params('x-tenant'))",
        "tags": "$util.urlEncode($input.params('tags'))"
      }` },
  { title: 'by groups', options: OPTIONS, template: vtl`
      #set($params = $input.params())
      {
        "user": "$util.urlEncode($params.path.user)",
        "rest": "$util.urlEncode($params.path.get('proxy'))",
        "items": "$util.urlEncode($params.querystring['items'])",
        "tenant": "$util.urlEncode($params.header.get('X-Tenant'))"
      }` },
  { title: 'by names that are not known', options: OPTIONS, template: vtl`
      #set($params = $input.params().path)
      {
      #foreach($name in $params.keySet())
        "$util.urlEncode($name)": "$util.urlEncode($params.get($name))"#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'by names of a list', options: OPTIONS, template: vtl`
      #foreach($name in ["user", "proxy", "items"])
      $name=$util.urlEncode($input.params($name))
      #end` },
  { title: 'one variable in each branch', options: OPTIONS, template: vtl`
      #if($input.params('items') != "")
      $input.params('user')
      #else
      $input.params('proxy')
      #end` },
  { title: 'a method of which nothing is known', template: '{ "a": "$util.urlEncode($input.params(\'whatever\'))" }' },
  { title: 'no parameters', options: { pathParameters: [], requestParameters: {} }, template: '{ "a": $input.json("$.a") }' },
  { title: 'a header set once', template: vtl`
      #set($context.requestOverride.header.Accept = "text/csv")
      {}` },
  { title: 'several overrides', template: vtl`
      #set($context.requestOverride.header.a = "1")
      #set($context.requestOverride.header.b = "1")
      #set($context.requestOverride.querystring.a = "1")
      #set($context.requestOverride.path.a = "1")
      #set($context.responseOverride.header.a = "1")
      #set($context.responseOverride.status = 202)
      {}` },
  { title: 'overrides by keys and by methods, and variables of the context', template: vtl`
      #set($context.requestOverride["header"].a = $context.requestId)
      #set($ok = $context.responseOverride.get("header").put("b", "$context.identity.sourceIp"))
      #set($context.responseOverride["status"] = 202)
      {"stage": "$context.get('stage')", "new": "$context.notYetKnown"}$!ok` },
  { title: 'what is handed on to the template of the response', template: vtl`
      #set($context.responseOverride.custom = "a")
      {}` },
  { title: 'a header set once in each of two branches', template: vtl`
      #if($input.params('format') == "csv")
      #set($context.requestOverride.header.Accept = "text/csv")
      #elseif($input.params('format') == "text")
      #set($context.requestOverride.header.Accept = "text/plain")
      #else
      #set($context.requestOverride.header.Accept = "application/json")
      #end
      {}` },
  { title: 'a header set under a condition and its opposite', template: vtl`
      #set($format = $input.params('format'))
      #if($format == "csv")
      #set($context.requestOverride.header['Accept'] = "text/csv")
      #end
      #if($format != "csv")
      #set($context.requestOverride.header['Accept'] = "application/json")
      #end
      {}` },
  { title: 'several headers in a loop', template: vtl`
      #foreach($name in ["X-A", "X-B"])
      #set($context.requestOverride.header[$name] = $input.params($name))
      #end
      {}` },
  { title: 'an override from a claim', template: vtl`
      #set($context.requestOverride.header.Tenant = $context.authorizer.claims['custom:tenant'])
      $input.json('$')` },
];
